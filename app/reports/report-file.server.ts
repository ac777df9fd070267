import type { LoaderFunctionArgs } from '@remix-run/node';
import { recordEvent } from '~/audit/record.server';
import { hearingByNumber } from '~/hearings/queries.server';
import { requirePermission } from '~/identity/require.server';
import { isLanguageForm, type LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { hearingReport } from './report-data.server';
import { reportTexts } from './report-texts.server';
import type { HearingReport } from './report';

const contentTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

type Format = keyof typeof contentTypes;
type Make = (report: HearingReport, language: LanguageForm, madeAt: Date) => Promise<Buffer>;

/** Answers a download of the report: whoever may read reports gets the file, and the audit says that they did. */
export async function answerWithReport(args: LoaderFunctionArgs, format: Format, make: Make): Promise<Response> {
  const viewer = await requirePermission(args, 'reports.read');
  const { plan: slug = '', hearing: number } = args.params;
  const hearing = found(await hearingByNumber(slug, Number(number)));
  const form = new URL(args.request.url).searchParams.get('form') ?? hearing.plan.languageForm;
  if (!isLanguageForm(form)) throw new Failure('badRequest');

  const madeAt = new Date();
  const file = await make(await hearingReport(hearing.id), form, madeAt);
  await database().$transaction((tx) =>
    recordEvent(tx, {
      actorId: viewer.id,
      action: 'report.downloaded',
      subjectType: 'hearing',
      subjectId: hearing.id,
      details: { format, form },
    }),
  );
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': contentTypes[format],
      'Content-Length': String(file.length),
      'Content-Disposition': attachment(
        `${reportTexts(form)('file.name')} ${hearing.plan.title} ${dayInNorway(madeAt)}.${format}`,
      ),
      'Cache-Control': 'private, no-store',
    },
  });
}

const ascii: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', Æ: 'Ae', Ø: 'O', Å: 'A' };

/** The header that names a download: in full for today's browsers, and in plain ASCII beside it (RFC 6266). */
export function attachment(name: string): string {
  const whole = name
    .replace(/[\p{Cc}"*/:<>?\\|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const plain = whole
    .replace(/[æøåÆØÅ]/g, (sign) => ascii[sign] ?? sign)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|[%]/g, '-');
  const encoded = encodeURIComponent(whole).replace(/['()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
