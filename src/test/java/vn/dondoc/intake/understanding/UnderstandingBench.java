package vn.dondoc.intake.understanding;

class UnderstandingBench {}
