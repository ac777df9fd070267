import type { LoaderFunctionArgs } from '@remix-run/node';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { publicSubmissions } from '../visibility';
import { readStoredFile } from '~/platform/file-store.server';
import { stripPhotoData } from '~/privacy/strip-photo-data';
import { attachmentResponse, downloadHeaders } from './attachment-response.server';
import { kindOfContentType } from './attachment-rules';
import { publicFileName } from './public-attachments.server';

/**
 * An attachment that the planning group lets the public see, while its submission can be seen. A photo comes without
 * where and when it was taken.
 */
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
  const file = { ...attachment, fileName: publicFileName(number, attachment.contentType) };
  const kind = kindOfContentType(attachment.contentType);
  if (kind !== 'jpg' && kind !== 'png') return attachmentResponse(file);
  const picture = found(stripPhotoData(await readStoredFile(attachment.sha256), kind));
  return new Response(new Uint8Array(picture), { headers: downloadHeaders({ ...file, size: picture.length }) });
}
