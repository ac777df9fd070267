import { Failure } from '~/platform/failure';

/** Every address that is not on the site map. */
export function loader() {
  throw new Failure('notFound');
}

export default function NotFoundPage() {
  return null;
}
