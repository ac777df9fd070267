import type { ShouldRevalidateFunction } from '@remix-run/react';

/** After a change that was refused as stale, the page must show what others did. For a route's `shouldRevalidate`. */
export const revalidateAfterConflict: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate;
