/** Pages of the frame itself. */
@NullMarked
package vn.dondoc.site.web;

import org.jspecify.annotations.NullMarked;
