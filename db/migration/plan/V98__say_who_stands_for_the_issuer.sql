-- the body that stands in the place of an issuer that is gone; the signed words keep their own
alter table plan add acting_issuer_id uuid references agency_unit;
create index on plan (acting_issuer_id) where acting_issuer_id is not null;
