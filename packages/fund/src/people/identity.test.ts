import { day, isoDay, readBirth } from "@openamo/kernel";
import { auditLinesOf, migrate, newId } from "@openamo/platform";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../tests/support/stores.ts";
import { codeOf, granted, type Office, openOffice } from "../../test-support/office.ts";
import { tokenOf } from "../../test-support/zubrowka/pack.ts";
import {
  assignIdentifier,
  changeAddress,
  correctBirth,
  ofKind,
  readFundSchemas,
  readIdentity,
  readPerson,
  recordNames,
  registerPerson,
  replaceIdentifier,
  searchPeople,
  undoChange,
} from "../index.ts";
import { insertPeople, type NewPerson, personByIdentifier } from "./index.ts";

describeOnStores("an identity over time", (open) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(await open());
  });

  const identity = async (personId: string, knownOn?: string) =>
    granted(await readIdentity(office.north, { personId, ...(knownOn === undefined ? {} : { knownOn: day(knownOn) }) }));
  const names = async (personId: string, knownOn?: string): Promise<string[]> =>
    ofKind((await identity(personId, knownOn)).facts, "civil-status").map(
      ({ from, to, details }) => `${isoDay(from)}..${to === null ? "" : isoDay(to)} ${details.usedName ?? details.birthName} ${details.sex}`,
    );
  const named = (personId: string, from: string, usedName: string | null) =>
    recordNames(office.north, { key: office.key(), personId, from, birthName: "Kovacs", usedName, givenNames: "Vilmos", sex: "male" });
  const town = (personId: string, from: string, name: string) =>
    changeAddress(office.north, {
      key: office.key(),
      personId,
      use: "home",
      from,
      to: null,
      address: { lines: ["1, place du Marché"], postcode: "00001", town: name, commune: null, country: "zz" },
    });
  const undo = (personId: string, changeId: string) => undoChange(office.north, { key: office.key(), personId, changeId, motive: "typed in the wrong file" });
  const towns = async (personId: string): Promise<string[]> =>
    ofKind((await identity(personId)).facts, "address").map(({ from, to, details }) => `${isoDay(from)}..${to === null ? "" : isoDay(to)} ${details.town}`);
  const finds = async (search: string): Promise<string[]> => granted(await searchPeople(office.north, { search })).items.map(({ id }) => id);

  test("what held on a day and what was believed on another are two questions", async () => {
    office.clock.moveTo("2026-11-10T09:00:00Z");
    const personId = await office.newPerson({ familyName: "Kovacs", givenNames: "Vilmos" });
    office.clock.moveTo("2026-11-20T09:00:00Z");
    granted(await named(personId, "2026-05-02", "Kovacs-Desgoffe"));
    office.clock.moveTo("2026-11-21T09:00:00Z");
    expect(await names(personId)).toEqual(["1990-02-28..2026-05-01 Kovacs unknown", "2026-05-02.. Kovacs-Desgoffe male"]);
    expect(await names(personId, "2026-11-19")).toEqual(["1990-02-28.. Kovacs unknown"]);
    expect(granted(await readPerson(office.north, { personId })).familyName).toBe("Kovacs-Desgoffe");
    expect(codeOf(await named(personId, "2026-11-22", "Later"))).toBe("change-to-come");
    expect(codeOf(await named(personId, "1989-01-01", "Before"))).toBe("change-before-birth");
    const actions = (await auditLinesOf(office.fund.database.kysely, personId)).map(({ action, outcome, object }) => [action, outcome, object]);
    expect(actions).toContainEqual(["people:change-identity", "done", "names"]);
    expect(actions).toContainEqual(["people:read-identity", "read", null]);
  });

  test("changes are taken back from the last to the first, each giving again what it had ended", async () => {
    const personId = await office.newPerson();
    const first = granted(await town(personId, "2020-01-01", "Lutz")).changeId;
    const second = granted(await town(personId, "2024-03-01", "Nebelsbad")).changeId;
    expect(await towns(personId)).toEqual(["2020-01-01..2024-02-29 Lutz", "2024-03-01.. Nebelsbad"]);
    expect(codeOf(await undo(personId, first))).toBe("change-followed");
    granted(await undo(personId, second));
    expect(await towns(personId)).toEqual(["2020-01-01.. Lutz"]);
    expect(codeOf(await undo(personId, second))).toBe("change-undone");
    granted(await undo(personId, first));
    expect(await towns(personId)).toEqual([]);
    expect((await identity(personId)).past).toHaveLength(4);
    expect(codeOf(await undo(personId, newId()))).toBe("not-found-here");
  });

  test("a correction of the birth makes the face again, and a lunar date keeps what is registered", async () => {
    const personId = await office.newPerson();
    const place = { commune: null, country: "zz", place: "Lutz" };
    const correct = (birthDate: string) => correctBirth(office.north, { key: office.key(), personId, birthDate, birthplace: place });
    const { changeId } = granted(await correct("1951-00-00"));
    expect(granted(await readPerson(office.north, { personId }))).toMatchObject({ birthDay: day("1951-01-01"), birthRegistered: "1951-00-00" });
    expect(await finds("1951-00-00")).toEqual([personId]);
    expect(codeOf(await correct("2030-01-01"))).toBe("birth-to-come");
    for (const wrong of ["1951-01-32", "yesterday"]) expect(codeOf(await correct(wrong))).toBe("birth-date-invalid");
    granted(await undo(personId, changeId));
    expect(granted(await readPerson(office.north, { personId }))).toMatchObject({ birthDay: day("1990-02-28"), birthRegistered: null });
  });

  test("an identifier that was held still finds the person, one given by mistake does not and is free again", async () => {
    const personId = await office.newPerson();
    const [held] = ofKind((await identity(personId)).facts, "identifier");
    const [second, third] = [tokenOf(80_000_001), tokenOf(80_000_002)];
    const replace = (value: string, replaces: string, mistaken: boolean) =>
      replaceIdentifier(office.north, { key: office.key(), personId, kind: "zz.token", value, from: "2026-02-01", replaces, mistaken });
    granted(await replace(second, held?.id ?? "", false));
    for (const number of [held?.details.value ?? "", second]) expect(await finds(number)).toEqual([personId]);
    const wrong = ofKind((await identity(personId)).facts, "identifier").find(({ details }) => details.value === second);
    granted(await replace(third, wrong?.id ?? "", true));
    expect(await finds(second)).toEqual([]);
    expect(await personByIdentifier(office.fund.database.kysely, "zz.token", second)).toBeUndefined();
    expect(granted(await readPerson(office.north, { personId })).identifier?.value).toBe(third);
    expect(codeOf(await replace(tokenOf(80_000_003), newId(), false))).toBe("identifier-not-held");
    const assign = (value: string, from: string) => assignIdentifier(office.north, { key: office.key(), personId, kind: "zz.token", value, from });
    expect(codeOf(await assign(tokenOf(80_000_003), "2026-03-01"))).toBe("identifier-held");
    const other = await office.newPerson();
    const [theirs] = ofKind((await identity(other)).facts, "identifier");
    const taking = { personId: other, kind: "zz.token", value: second, from: "2026-02-01", replaces: theirs?.id ?? "", mistaken: false };
    granted(await replaceIdentifier(office.north, { key: office.key(), ...taking }));
    expect(await finds(second)).toEqual([other]);
  });

  test("a person without any identifier is registered, found by name, and two who take one number at the same moment do not both hold it", async () => {
    const newborn = async (familyName: string): Promise<string> => {
      const affiliation = { scheme: "general", organism: "NORTH", from: "2026-11-01", to: null };
      const input = { key: office.key(), country: "zz", familyName, givenNames: "Agatha", birthDate: "2026-11-01", affiliation };
      return granted(await registerPerson(office.north, input)).personId;
    };
    const [one, other] = [await newborn("Pinsky"), await newborn("Wolf")];
    expect(await finds("agatha pins")).toEqual([one]);
    const value = tokenOf(80_000_010);
    const answers = await Promise.all(
      [one, other].map((personId) => assignIdentifier(office.north, { key: office.key(), personId, kind: "zz.token", value, from: "2026-11-02" })),
    );
    expect(answers.map(codeOf).sort()).toEqual(["done", "identifier-taken"]);
    expect(await finds(value)).toHaveLength(1);
  });

  test("many persons are kept at once; those whose number is known, or came before in the same call, are left out whole", async () => {
    const birth = readBirth("1980-05-06");
    if (birth === undefined) throw new Error("a date of birth");
    const person = (number: number | null): NewPerson => ({
      id: newId(),
      country: "zz",
      identifier: number === null ? null : { kind: "zz.token", value: tokenOf(number) },
      civilStatus: { birthName: 'O\'Connor "Jr" \\ {x}', usedName: null, givenNames: "Élodie", sex: "female" },
      birth: { ...birth, commune: null, country: null, place: null },
      address: { from: day("2020-01-01"), address: { lines: ["1"], postcode: "", town: "Lutz", commune: null, country: "zz" } },
    });
    const people = [person(80_000_020), person(80_000_020), person(80_000_002), person(null), person(80_000_021)];
    const left = await office.fund.database.transaction((tx) => insertPeople(tx, office.system, people));
    expect(people.map(({ id }) => left.has(id))).toEqual([false, true, true, false, false]);
    const { rows } = await sql<{ facts: number; persons: number; name: string }>`
      select count(*) as facts, count(distinct person_id) as persons, min(details ->> 'birthName') as name
      from person_fact where person_id = any(${people.map(({ id }) => id)}::uuid[])`.execute(office.fund.database.kysely);
    expect(rows).toEqual([{ facts: 11, persons: 3, name: 'O\'Connor "Jr" \\ {x}' }]);
    const found = granted(await searchPeople(office.system, { search: "oconnor elodie 06/05/1980" }));
    expect(found.total).toBe(3);
  });

  test("what is typed finds the beginnings of words, whole dates and numbers in groups; signs alone find nobody", async () => {
    const personId = await office.newPerson({ familyName: "Saint-Exupéry", givenNames: "Éléonore" });
    for (const typed of ["SAINT exup", "saintexupery", "eleo  saint", "exupery 28/02/1990", "1990-02-28 eleonore"])
      expect(await finds(typed)).toEqual([personId]);
    for (const typed of ["xupery", "!!", "saint 28/02/1991", "'; drop table person; --", "saint:* | a"]) expect(await finds(typed)).toEqual([]);
    const number = granted(await readPerson(office.north, { personId })).identifier?.value ?? "";
    expect(await finds(`${number.slice(0, 2)} ${number.slice(2, 5)} ${number.slice(5)}`)).toEqual([personId]);
  });
});

describeOnStores("a store of before identities had a history", (open) => {
  test("is brought up to date with its persons: found, read with their history, changed", async () => {
    const database = await open("empty");
    const schemas = await readFundSchemas();
    const before = schemas.map((schema) => (schema.room === "people" ? { ...schema, migrations: schema.migrations.slice(0, 1) } : schema));
    await migrate(database, before);
    const personId = newId();
    await sql`insert into person (person_id, country, identifier_kind, identifier, family_name, given_names, birth_date, search_text, registered_at)
      values (${personId}::uuid, 'zz', 'zz.token', ${tokenOf(7)}, 'Le Goff', 'Zoé', '1985-06-15', ${`le goff zoe ${tokenOf(7)}`}, now() - interval '1 day')`.execute(
      database.kysely,
    );
    await sql`insert into person_identifier values ('zz.token', ${tokenOf(7)}, ${personId}::uuid)`.execute(database.kysely);
    const office = await openOffice(database);
    const file = granted(await readIdentity(office.system, { personId }));
    expect(file.person).toMatchObject({ familyName: "Le Goff", birthName: "Le Goff", birthDay: day("1985-06-15"), identifier: { value: tokenOf(7) } });
    expect(file.facts.map(({ kind }) => kind).sort()).toEqual(["birth", "civil-status", "identifier"]);
    for (const search of ["goff", tokenOf(7)]) expect(granted(await searchPeople(office.system, { search })).items.map(({ id }) => id)).toEqual([personId]);
    expect((await sql<{ name_key: string }>`select name_key from person`.execute(database.kysely)).rows).toEqual([{ name_key: "goff le zoe" }]);
  });
});
