// What a file is, told by its first bytes. It believes neither the label nor the name.

const pdfWithin = 1_024;

export type PictureType = "image/jpeg" | "image/png" | "image/webp" | "image/gif";
export type FileType = PictureType | "application/pdf" | "application/octet-stream";

/** The types that may travel on, or `application/octet-stream` for all else. */
export function readFileType(content: Buffer): FileType {
  const start = content.toString("latin1", 0, pdfWithin);
  if (start.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (start.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) return "image/webp";
  if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) return "image/gif";
  // Readers accept some bytes before the mark, and scanners write them.
  return start.includes("%PDF-") ? "application/pdf" : "application/octet-stream";
}

export function isPicture(type: string): type is PictureType {
  return type.startsWith("image/");
}
