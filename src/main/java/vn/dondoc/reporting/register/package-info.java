/** Who has handed in which report and when: the list, the matrix of units and periods, the roster of one period. */
@NamedInterface("register")
@NullMarked
package vn.dondoc.reporting.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
