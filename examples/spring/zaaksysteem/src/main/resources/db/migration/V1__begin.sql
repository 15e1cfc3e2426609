-- The tables in the form that Spring Security reads by itself.
create table users (
  username varchar(50) not null primary key,
  password varchar(500) not null,
  enabled boolean not null
);

create table authorities (
  username varchar(50) not null references users,
  authority varchar(50) not null,
  primary key (username, authority)
);

-- A werkrelatie a row. No column says what was suggested, shown or done with it.
create table dossier (
  id uuid not null primary key,
  consulent varchar(64) not null,
  versie bigint default 0 not null,
  op_teamagenda boolean default false not null,
  document text not null
);

create index dossier_van_consulent on dossier (consulent);
