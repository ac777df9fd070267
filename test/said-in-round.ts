/** What members and the council say in a round that was brought further. */
export const saidIn = {
  leader: 'Leiaren vil ha lys på skulevegen.',
  member: 'Medlemmen vil ha gangbru.',
  together: 'Rådet vil ha både lys og gangbru.',
};
