/** What must never stand in a report: data that tell who a child is (Nghị định 56/2017/NĐ-CP, Điều 33). No database. */
@NullMarked
package vn.dondoc.reporting.privacy;

import org.jspecify.annotations.NullMarked;
