package vn.dondoc.reporting;

import vn.dondoc.obligation.DutyLocked;

/** The period is closed: nothing of it changes until it is opened again with a reason. */
public class PeriodLocked extends DutyLocked {}
