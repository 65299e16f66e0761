/** Pages of the search module. */
@NullMarked
package vn.dondoc.search.web;

import org.jspecify.annotations.NullMarked;
