/** Pages of the succession module. */
@NullMarked
package vn.dondoc.succession.web;

import org.jspecify.annotations.NullMarked;
