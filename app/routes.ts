import { layout, prefix, route, type RouteConfig } from '@remix-run/route-config';

/** The site map. Words in URLs are spelled the same in both forms of the language; `paths.ts` builds the links. */
export default [
  // For everybody
  layout('site/public-layout.tsx', [
    route('/', 'reading/front-page.tsx', { index: true }),
    ...prefix('plan/:plan', [
      route('/', 'reading/plan-page.tsx', { index: true }),
      route('del/:section', 'reading/section-page.tsx'),
      route('sok', 'reading/search-page.tsx'),
      route('merknad', 'submissions/comment-page.tsx'),
      route('uttale', 'submissions/statement-page.tsx'),
      route('stotte/:inputId', 'submissions/support/support-page.tsx'),
    ]),
    route('kvittering/:reference/:secret', 'submissions/receipt-page.tsx'),
    route('min-merknad/:reference/:secret', 'submissions/own-submission-page.tsx'),
    route('mista-lenke', 'submissions/lost-link/lost-link-page.tsx'),
    route('mine-merknader', 'submissions/mine/own-submissions-page.tsx'),
    route('personvern', 'privacy/privacy-page.tsx'),
    route('universell-utforming', 'site/accessibility-page.tsx'),
    route('logg-inn', 'identity/sign-in-page.tsx'),
    route('*', 'site/not-found-page.tsx'),
  ]),
  route('bilde/:sha256', 'plans/image-file.ts'),
  route('id-porten', 'identity/participants/begin-sign-in.ts'),
  route('id-porten/tilbake', 'identity/participants/finish-sign-in.ts'),
  route('id-porten/ut', 'identity/participants/sign-out.ts'),
  route('id-porten/avslutta', 'identity/participants/provider-signed-out.ts'),
  route('vedlegg/:attachment', 'submissions/attachments/public-file.ts'),
  route('min-merknad/:reference/:secret/vedlegg/:attachment', 'submissions/attachments/own-file.ts'),
  route('arbeid/innsending/:reference/vedlegg/:attachment', 'triage/attachment-file.ts'),
  route('sprak', 'site/choose-language.ts'),
  route('logg-ut', 'identity/sign-out.ts'),

  // For those who work here
  route('arbeid', 'site/staff-layout.tsx', [
    route('', 'site/desk-page.tsx', { index: true }),
    route('import', 'plans/manage/import-page.tsx'),
    route('import/:import', 'plans/manage/import-preview-page.tsx'),
    ...prefix('plan/:plan', [
      route('/', 'hearings/manage/plan-page.tsx', { index: true }),
      route('periode/ny', 'hearings/manage/new-hearing-page.tsx'),
      ...prefix('periode/:hearing', [
        route('/', 'hearings/manage/hearing-page.tsx', { index: true }),
        route('merknader', 'triage/inputs-page.tsx'),
        route('merknader/rader', 'triage/input-rows.ts'),
        route('merknader/endre', 'triage/bulk-page.tsx'),
        route('merknader/:input', 'triage/input-page.tsx'),
        route('tema', 'triage/themes-page.tsx'),
        route('rapport', 'reports/report-page.tsx'),
        route('rapport.docx', 'reports/report-docx-file.ts'),
        route('rapport.xlsx', 'reports/report-xlsx-file.ts'),
        route('rad/ny', 'councils/new-statement-page.tsx'),
        route('mote/ny', 'workshops/new-workshop-page.tsx'),
        route('mote/:workshop', 'workshops/workshop-page.tsx'),
      ]),
    ]),
    route('innsending/:reference', 'triage/submission-page.tsx'),
    route('rad/:council', 'councils/council-page.tsx'),
    route('folk', 'identity/manage/users-page.tsx'),
    route('folk/:user', 'identity/manage/user-page.tsx'),
    route('passord', 'identity/password-page.tsx'),
    route('utsending', 'messages/outbox/outbox-page.tsx'),
    route('utsending/:mail', 'messages/outbox/mail-page.tsx'),
    route('kommune', 'identity/manage/municipality-page.tsx'),
  ]),
] satisfies RouteConfig;
