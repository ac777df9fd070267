import type { LoaderFunctionArgs } from '@remix-run/node';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { publicSubmissions } from '../visibility';
import { attachmentResponse } from './attachment-response.server';
import { publicFileName } from './public-attachments.server';

/** An attachment that the planning group lets the public see, while its submission can be seen. */
export async function loader({ params }: LoaderFunctionArgs) {
  const attachment = found(
    await database().attachment.findFirst({
      where: { id: params.attachment ?? '', publicState: 'shown', withdrawnAt: null },
      include: { submission: { include: { hearing: true } } },
    }),
  );
  const { submission } = attachment;
  const visible = submission && publicSubmissions(submission.hearing, dayInNorway(new Date()));
  const shown =
    visible &&
    (await database().submission.findFirst({
      where: { AND: [visible, { id: submission.id, publicState: 'visible' }] },
      select: { attachments: { where: { withdrawnAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } },
    }));
  const number = found(shown).attachments.findIndex(({ id }) => id === attachment.id) + 1;
  return attachmentResponse({ ...attachment, fileName: publicFileName(number, attachment.contentType) });
}
