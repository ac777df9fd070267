import type { MetaFunction } from '@remix-run/node';
import { pageTitle } from '~/ui/page-title';
export const meta: MetaFunction = () => pageTitle('');
export default function Page() {
  return null;
}
