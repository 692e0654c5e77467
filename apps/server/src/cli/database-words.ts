import type { Text } from "@openamo/kernel";
import type { BrokenRule, DistributionStep } from "@openamo/platform";

/** Rules of a table that is to be spread. */
export const RULES: Readonly<Record<BrokenRule["rule"], Text>> = {
  class: { fr: "n’est dans aucune classe de tables", en: "is in no class of tables", ar: "ليس في أي صنف من الجداول" },
  "primary-key": { fr: "n’a pas de clé primaire", en: "has no primary key", ar: "بلا مفتاح أساسي" },
  "unique-without-column": {
    fr: "a une clé unique sans la colonne par laquelle il est réparti",
    en: "has a unique key without the column it is spread by",
    ar: "له مفتاح فريد دون العمود الذي يوزع به",
  },
  "foreign-key": {
    fr: "renvoie à des lignes qui peuvent être sur une autre machine",
    en: "refers to rows that may lie on another machine",
    ar: "يحيل إلى أسطر قد تكون على جهاز آخر",
  },
  trigger: { fr: "a un déclencheur", en: "has a trigger", ar: "له مُطلِق" },
  "numbered-column": { fr: "numérote lui-même ses lignes", en: "numbers its own rows", ar: "يرقم أسطره بنفسه" },
  parts: { fr: "hérite", en: "inherits", ar: "يرث" },
};

export const STEPS: Readonly<Record<DistributionStep["kind"], Text>> = {
  prepare: { fr: "réglages de la transaction", en: "settings of the transaction", ar: "إعدادات المعاملة" },
  untie: { fr: "références retirées, à remettre", en: "references taken off, to be put back", ar: "مراجع تُنزع ثم تعاد" },
  reference: { fr: "tables copiées sur chaque machine", en: "tables copied on every machine", ar: "جداول تنسخ على كل جهاز" },
  case: { fr: "tables de dossiers, réparties par personne", en: "tables of cases, spread by person", ar: "جداول الملفات، موزعة حسب الشخص" },
  directory: {
    fr: "répertoires, répartis par ce que l’on y cherche",
    en: "directories, spread by what is looked up",
    ar: "أدلة موزعة حسب ما يبحث عنه",
  },
  tie: { fr: "références remises", en: "references put back", ar: "مراجع أعيدت" },
};

export const WORDS = {
  broken: { fr: "{table} {rule} : {what}", en: "{table} {rule}: {what}", ar: "{table} {rule}: {what}" },
  planOnly: {
    fr: "Cette base n’a pas l’extension Citus : les instructions sont celles qu’une grappe exécuterait.",
    en: "This database has no Citus extension: the statements are those that a cluster would run.",
    ar: "هذه القاعدة بلا إضافة Citus: التعليمات هي ما كانت ستنفذه مجموعة أجهزة.",
  },
  noCitus: {
    fr: "Cette base n’a pas l’extension Citus : exécutez « create extension citus » sur chaque machine de la grappe, et nommez les machines (citus_add_node).",
    en: "This database has no Citus extension: run “create extension citus” on every machine of the cluster, and name the machines (citus_add_node).",
    ar: "هذه القاعدة بلا إضافة Citus: نفذ «create extension citus» على كل جهاز وسمّ الأجهزة (citus_add_node).",
  },
  noWorker: {
    fr: "Aucune machine de la grappe ne reçoit de lignes : nommez-les d’abord (citus_set_coordinator_host, citus_add_node).",
    en: "No machine of the cluster takes rows: name them first (citus_set_coordinator_host, citus_add_node).",
    ar: "لا جهاز يستقبل الأسطر: سمّ الأجهزة أولا (citus_set_coordinator_host, citus_add_node).",
  },
  nothing: {
    fr: "Rien à faire : tables {tables}, déjà réparties sur {workers} machines.",
    en: "Nothing to do: {tables} tables are spread over {workers} machines.",
    ar: "لا شيء للقيام به: الجداول {tables} موزعة على {workers} أجهزة.",
  },
  done: {
    fr: "Tables réparties : {tables}, sur {workers} machines, en {shards} parts.",
    en: "{tables} tables spread over {workers} machines, in {shards} parts.",
    ar: "الجداول الموزعة: {tables} على {workers} أجهزة في {shards} أجزاء.",
  },
  rows: { fr: "lignes", en: "rows", ar: "أسطر" },
  megabytes: { fr: "Mo", en: "MB", ar: "MB" },
  archived: { fr: "archivée", en: "archived", ar: "مؤرشفة" },
  on: { fr: "sur {tablespace}", en: "on {tablespace}", ar: "على {tablespace}" },
  noYear: {
    fr: "Rien n’a été écrit à part pour {year} : voir « openamo database years ».",
    en: "Nothing was written apart for {year}: see “openamo database years”.",
    ar: "لم يُكتب شيء على حدة لسنة {year}: انظر «openamo database years».",
  },
  year: { fr: "une année s’écrit AAAA, et non {text}", en: "a year is YYYY, not {text}", ar: "تكتب السنة على شكل YYYY، وليس {text}" },
} as const satisfies Readonly<Record<string, Text>>;
