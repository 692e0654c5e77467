-- Tables that grow with every act are cut by the year in which their rows were written. Ids begin with their time (UUID version 7), so that the
-- primary key says in which part a row lies: what years gone by hold is not searched, vacuumed or copied again for the sake of the present one.

-- The smallest id of a year.
create function first_id_of_year(year integer) returns uuid language sql immutable as
$$ select (lpad(to_hex((extract(epoch from make_timestamptz(year, 1, 1, 0, 0, 0, 'UTC')) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid $$;

-- Opens the part of a year; nothing when it is there. A part has the statement triggers of the whole: what is append-only stays so by any name.
create function open_year(source text, year integer) returns void language plpgsql as $$
declare
  part text := source || '_' || year;
  definition text;
begin
  if to_regclass(part) is not null then return; end if;
  execute format('create table %I partition of %I for values from (%L) to (%L)', part, source, first_id_of_year(year), first_id_of_year(year + 1));
  for definition in select replace(pg_get_triggerdef(oid), ' ON public.' || source || ' ', ' ON public.' || part || ' ')
    from pg_trigger where tgrelid = source::regclass and not tgisinternal and (tgtype & 1) = 0
  loop
    execute definition;
  end loop;
end $$;

-- Cuts a table by the year of an id of its primary key. What is there becomes the first part, through the end of the present year.
create function split_by_year(source text, id_column text) returns void language plpgsql as $$
declare
  present integer := extract(year from now() at time zone 'UTC');
  past text := source || '_until_' || present;
  key text;
  keys text[];
  triggers text[];
  indexes text[];
  name text;
  definition text;
begin
  select pg_get_constraintdef(oid) into key from pg_constraint where conrelid = source::regclass and contype = 'p';
  select coalesce(array_agg(format('add constraint %I %s', conname, pg_get_constraintdef(oid))), '{}') into keys
    from pg_constraint where conrelid = source::regclass and contype = 'f';
  select coalesce(array_agg(pg_get_triggerdef(oid)), '{}') into triggers from pg_trigger where tgrelid = source::regclass and not tgisinternal;
  select coalesce(array_agg(pg_get_indexdef(indexrelid)), '{}') into indexes from pg_index where indrelid = source::regclass and not indisprimary;
  for name in select relname from pg_class where oid in (select indexrelid from pg_index where indrelid = source::regclass) loop
    execute format('alter index %I rename to %I', name, name || '_until_' || present);
  end loop;
  execute format('alter table %I rename to %I', source, past);
  execute format('create table %I (like %I including defaults including constraints including storage) partition by range (%I)', source, past, id_column);
  execute format('alter table %I add constraint %I %s', source, source || '_pkey', key);
  foreach definition in array indexes loop execute definition; end loop;
  foreach definition in array keys loop execute format('alter table %I %s', source, definition); end loop;
  execute format('alter table %I attach partition %I for values from (minvalue) to (%L)', source, past, first_id_of_year(present + 1));
  foreach definition in array triggers loop execute definition; end loop;
  -- What no year was opened for: a program that was not started for years still finds where to write.
  execute format('create table %I partition of %I default', source || '_later', source);
  perform open_year(source, present + 1);
  perform open_year(source, present + 2);
end $$;

-- Deliveries are written with the event that they deliver, which is never removed.
alter table webhook_delivery drop constraint webhook_delivery_person_id_event_id_fkey;

select split_by_year('audit_line', 'id');
select split_by_year('outbox_event', 'id');
