package vn.dondoc.agency;

/** What sort of body a unit is. */
public enum UnitKind {
    PEOPLES_COMMITTEE,
    PEOPLES_COUNCIL,
    OFFICE,
    DEPARTMENT,
    DIVISION,
    INSPECTORATE,
    STEERING_COMMITTEE,
    POLICE,
    MILITARY_COMMAND,
    COURT,
    PROCURACY,
    PARTY_COMMITTEE,
    FATHERLAND_FRONT,
    MASS_ORGANISATION,
    PUBLIC_SERVICE_UNIT,
    SERVICE_CENTRE,
    SCHOOL,
    HAMLET,
    OTHER;

    /** Bodies outside the committee's own hierarchy are requested (đề nghị), never ordered (giao). */
    public boolean isRequested() {
        return switch (this) {
            case POLICE, MILITARY_COMMAND, COURT, PROCURACY, PARTY_COMMITTEE, FATHERLAND_FRONT, MASS_ORGANISATION ->
                true;
            default -> false;
        };
    }

    /** Bodies that advise a committee and draft in its name. */
    public boolean advisesItsParent() {
        return switch (this) {
            case OFFICE, DEPARTMENT, DIVISION, INSPECTORATE, POLICE, SERVICE_CENTRE, PUBLIC_SERVICE_UNIT -> true;
            default -> false;
        };
    }
}
