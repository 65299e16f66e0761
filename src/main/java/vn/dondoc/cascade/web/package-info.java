/** Pages of the cascade module. */
@NullMarked
package vn.dondoc.cascade.web;

import org.jspecify.annotations.NullMarked;
