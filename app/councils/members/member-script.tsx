/** Saves as they write and follows the meeting. Everything works without it. */
export const MemberScript = () => <script type="module" src="/js/members.js" />;
