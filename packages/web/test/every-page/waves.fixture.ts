const several = (count: number, text: (number: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, number) => text(number))

/** Waves of our own: each the same text, with what differs from one to the next. */
export const waves: Readonly<Record<'fine' | 'parcel' | 'loan' | 'prize', readonly string[]>> = {
  fine: several(
    12,
    (number) =>
      `Notice of the police. Your case ${1000 + number * 7} is with the cyber crime wing. Pay the fine of ${
        500 + number * 250
      } rupees at http://fine-pay-today.example/pay within 24 hours, or you are arrested at your home tomorrow. Officer on duty: 0300 12345${10 + number}`,
  ),
  parcel: several(
    6,
    (number) =>
      `Your parcel PK${7_300_100 + number} waits at the customs of Karachi. Pay the duty of ${
        250 + number
      } rupees at http://parcel-desk.example/duty today, or it goes back to the sender tomorrow morning.`,
  ),
  loan: several(
    2,
    () =>
      'Get a loan of two lakh without interest and without papers. Only the registration fee comes first: http://easy-loan-now.example/apply is open until Friday evening.',
  ),
  prize: several(
    2,
    () =>
      'Congratulations! Your number has won a new car in the lucky draw of the telecom company. To receive it send your name and CNIC at http://lucky-draw-win.example/claim today.',
  ),
}
