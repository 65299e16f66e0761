/** Pages of the audit module. */
@NullMarked
package vn.dondoc.audit.web;

import org.jspecify.annotations.NullMarked;
