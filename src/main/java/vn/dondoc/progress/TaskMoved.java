package vn.dondoc.progress;

/** The page was old: somebody has moved the task, or given it to another person, meanwhile. */
public class TaskMoved extends RuntimeException {}
