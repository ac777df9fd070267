import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerWithReport } from './report-file.server';
import { reportXlsx } from './report-xlsx.server';

/** The hearing report as a workbook. */
export const loader = (args: LoaderFunctionArgs) => answerWithReport(args, 'xlsx', reportXlsx);
