/** Whose voice an input is: the groups that the planning group compares. */
export const speakerGroups = [
  'residents',
  'youth',
  'elders',
  'disability',
  'employees',
  'organisations',
  'others',
] as const;
export type SpeakerGroup = (typeof speakerGroups)[number];

/** What a workshop's facilitator or planner can say about who took part. Nothing said: `others`. */
export const workshopSpeakers = speakerGroups.filter((group): group is WorkshopSpeakers => group !== 'others');
export type WorkshopSpeakers = Exclude<SpeakerGroup, 'others'>;

/**
 * The group of a submission as an SQL expression, for the few reads over everything that came in: the one definition.
 * Children and young people count as youth whoever they say they are; a council counts for those it speaks for; a
 * workshop for those who took part in it.
 *
 * @param u what the query calls the row of `Submission`
 */
export const speakersSql = (u: string): string =>
  `CASE
    WHEN ${u}."senderKind" = 'youth' OR ${u}."ageGroup" IS NOT NULL THEN 'youth'
    WHEN ${u}."senderKind" IN ('resident', 'representative') THEN 'residents'
    WHEN ${u}."senderKind" = 'organisation' THEN 'organisations'
    WHEN ${u}."senderKind" = 'council' THEN ifnull((SELECT CASE WHEN c."kind" IN ('elders', 'youth', 'disability')
      THEN c."kind" END FROM "Council" c WHERE c."id" = ${u}."councilId"), 'others')
    WHEN ${u}."senderKind" = 'workshop' THEN ifnull((SELECT w."speakers" FROM "Note" n JOIN "Workshop" w
      ON w."id" = n."workshopId" WHERE n."submissionId" = ${u}."id" LIMIT 1), 'others')
    ELSE 'others' END`;
