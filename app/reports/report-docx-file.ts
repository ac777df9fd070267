import type { LoaderFunctionArgs } from '@remix-run/node';
import { reportDocx } from './report-docx.server';
import { answerWithReport } from './report-file.server';

/** The hearing report as a Word document. */
export const loader = (args: LoaderFunctionArgs) => answerWithReport(args, 'docx', reportDocx);
