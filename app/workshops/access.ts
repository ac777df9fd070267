import { may, type Viewer } from '~/identity/permissions';

interface WithFacilitators {
  facilitatorId: string;
  helpers: readonly { userId: string }[];
}

/**
 * Who may prepare, run and see a workshop: its facilitator, the co-facilitators they let in, and whoever reads all
 * inputs.
 */
export const mayRunWorkshop = (viewer: Viewer, { facilitatorId, helpers }: WithFacilitators): boolean =>
  may(viewer, 'inputs.triage') ||
  (may(viewer, 'workshops.record') &&
    (facilitatorId === viewer.id || helpers.some(({ userId }) => userId === viewer.id)));
