const percent = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** How much of a target is reached: "60 per cent of it (our calculation)". */
export function shareInWords(share: number): string {
  return `${percent.format(share * 100)} per cent of it (our calculation)`;
}
