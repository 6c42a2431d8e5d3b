/** The words beneath a picture: "(Photo: …)", "VNA/VNS Photo". */
export function isCaption(block: string): boolean {
  return (
    /\((?:file )?(?:photo|picture|image|illustration|screenshot)\b[^()]*\)\.?$/i.test(block) ||
    /(?:^|[\s—–-])(?:\p{Lu}[\p{L}/.]* )?(?:Photo|PHOTO)s?(?:: [^.]{2,40}| by [^.]{2,40}| courtesy [^.]{2,60})?\.?$/u.test(
      block,
    )
  );
}
