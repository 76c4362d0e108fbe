/** What any module costs at the start: the floor of the first verdict. */
export const verdict = () => true;
