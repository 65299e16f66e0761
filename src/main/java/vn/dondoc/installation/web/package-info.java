/** Pages of the installation module. */
@NullMarked
package vn.dondoc.installation.web;

import org.jspecify.annotations.NullMarked;
