import { may, type Viewer } from '~/identity/permissions';

/** Whoever reads all inputs sees every workshop; a facilitator sees those they ran. */
export const maySeeWorkshop = (viewer: Viewer, { facilitatorId }: { facilitatorId: string }): boolean =>
  may(viewer, 'inputs.triage') || (may(viewer, 'workshops.record') && facilitatorId === viewer.id);
