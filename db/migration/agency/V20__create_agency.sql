create extension if not exists btree_gist;
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create table agency_unit (
    id uuid primary key,
    version bigint not null,
    kind text not null,
    tier text not null,
    organ_id text,
    founded_on date not null,
    dissolved_on date check (dissolved_on >= founded_on),
    dissolution_basis text
);

-- the three things of a unit that change with time; a document dated D shows what held on D
create table agency_unit_name (
    id uuid primary key,
    unit_id uuid not null references agency_unit,
    name text not null,
    short_name text not null,
    valid_from date not null,
    valid_until date check (valid_until >= valid_from),
    exclude using gist (unit_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index on agency_unit_name (unit_id, valid_from);
create index on agency_unit_name using gin (lower(name) gin_trgm_ops);

create table agency_unit_parent (
    id uuid primary key,
    unit_id uuid not null references agency_unit,
    parent_id uuid not null references agency_unit check (parent_id <> unit_id),
    valid_from date not null,
    valid_until date check (valid_until >= valid_from),
    exclude using gist (unit_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index on agency_unit_parent (parent_id);

create table agency_unit_code (
    id uuid primary key,
    unit_id uuid not null references agency_unit,
    code text not null,
    valid_from date not null,
    valid_until date check (valid_until >= valid_from),
    exclude using gist (unit_id with =, daterange(valid_from, valid_until, '[]') with &&),
    exclude using gist (code with =, daterange(valid_from, valid_until, '[]') with &&)
);

create table agency_committee (
    unit_id uuid primary key references agency_unit,
    topic text not null,
    chair text,
    standing_body_id uuid references agency_unit,
    -- the notation of its own number series (NĐ 30/2020, Phụ lục I, II.3.a)
    plan_notation text not null
);
create index on agency_committee (standing_body_id);

create table agency_group (
    id uuid primary key,
    version bigint not null,
    owner_id uuid not null references agency_unit,
    name text not null,
    rule text not null,
    unique (owner_id, name)
);

create table agency_group_member (
    group_id uuid not null references agency_group on delete cascade,
    unit_id uuid not null references agency_unit,
    primary key (group_id, unit_id)
);

create table agency_group_exception (
    group_id uuid not null references agency_group on delete cascade,
    unit_id uuid not null references agency_unit,
    reason text not null,
    primary key (group_id, unit_id)
);

-- the ways documents write a unit or a group; folded: without marks, case and punctuation
create table agency_alias (
    id uuid primary key,
    unit_id uuid references agency_unit,
    group_id uuid references agency_group on delete cascade,
    text text not null,
    folded text not null,
    check (num_nonnulls(unit_id, group_id) = 1)
);
create unique index on agency_alias (unit_id, folded) where unit_id is not null;
create unique index on agency_alias (group_id, folded) where group_id is not null;
create index on agency_alias (folded);

create table agency_posting (
    id uuid primary key,
    account_id uuid not null references account,
    unit_id uuid not null references agency_unit,
    role text not null,
    position text not null,
    valid_from date not null,
    valid_until date check (valid_until >= valid_from),
    exclude using gist (account_id with =, unit_id with =, role with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index on agency_posting (account_id);
create index on agency_posting (unit_id);

-- what a unit was called in short on a day; the nearest name where it had none that day
create function agency_short_name(unit uuid, day date) returns text
    language sql stable
    return (select short_name from agency_unit_name
            where unit_id = unit
            order by valid_from <= day desc, case when valid_from <= day then valid_from end desc, valid_from
            limit 1);
