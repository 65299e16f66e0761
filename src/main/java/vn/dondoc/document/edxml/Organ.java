package vn.dondoc.document.edxml;

/**
 * An agency that sends or receives; each part is blank where it is not known.
 *
 * @param id its identifier (QĐ 20/2020/QĐ-TTg), such as H57.12.05
 * @param superior OrganizationInCharge, the organization over it
 */
public record Organ(
        String id,
        String superior,
        String name,
        String address,
        String email,
        String telephone,
        String fax,
        String website) {

    public static Organ named(String id, String name) {
        return new Organ(id, "", name, "", "", "", "", "");
    }

    public Organ under(String organization) {
        return new Organ(id, organization, name, address, email, telephone, fax, website);
    }
}
