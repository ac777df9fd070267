import type { LoaderFunctionArgs } from '@remix-run/node';
import { paths } from '~/paths';
import { publicAddress } from '~/platform/config.server';
import { schemaNumber } from './fields';
import { openDataFile } from './open-data-file.server';

/** What was said about a plan and answered, as JSON. */
export const loader = (args: LoaderFunctionArgs) =>
  openDataFile(args, {
    contentType: 'application/json; charset=utf-8',
    extension: 'json',
    write: ({ id, slug, title, languageForm }, inputs) =>
      JSON.stringify({
        schema: schemaNumber,
        describedAt: publicAddress(paths.openData(slug)),
        plan: { id, title, language: languageForm, page: publicAddress(paths.plan(slug)) },
        inputs,
      }),
  });
