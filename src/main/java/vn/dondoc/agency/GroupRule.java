package vn.dondoc.agency;

/** Who belongs to a group, evaluated on the day that is asked for. */
public enum GroupRule {
    /** every commune-level People's Committee under the owner: "UBND các xã, thị trấn" */
    COMMUNE_COMMITTEES,
    /** every body directly under the owner that is no committee: "các cơ quan, đơn vị" */
    AGENCIES,
    /** the bodies of {@link #AGENCIES} and the communes: "các cơ quan, đơn vị, địa phương" */
    AGENCIES_AND_COMMUNES,
    /** the steering committees on the owner's topic in its communes: "Ban Chỉ đạo 138 các xã, thị trấn" */
    COMMUNE_STEERING_COMMITTEES,
    /** the members that are listed, and no others */
    LISTED
}
