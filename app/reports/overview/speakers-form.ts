import { Failure } from '~/platform/failure';
import { workshopSpeakers } from '~/submissions/speaker-groups';

/**
 * Who took part in each workshop, as the form sends it: `speakers-ID` and, as the planner saw it, `before-ID`.
 *
 * @throws Failure `badRequest` for a group that there is not
 */
export function readSpeakersForm(form: FormData) {
  return [...form.keys()]
    .filter((name) => name.startsWith('speakers-'))
    .map((name) => {
      const workshopId = name.slice('speakers-'.length);
      return { workshopId, before: groupIn(form, `before-${workshopId}`), speakers: groupIn(form, name) };
    });
}

function groupIn(form: FormData, name: string) {
  const value = form.get(name);
  if (value === '') return null;
  const group = workshopSpeakers.find((known) => known === value);
  if (!group) throw new Failure('badRequest');
  return group;
}
