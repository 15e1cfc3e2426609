-- What a newer release might do: a column comes, with a value for rows of a node that does not know it.
alter table dossier add column archief boolean default false not null;
