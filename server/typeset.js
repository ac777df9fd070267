import { Buffer } from 'node:buffer';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Reads Typst markup from standard input and writes a tagged PDF (PDF/UA-1) to standard output. */
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const mainFileContent = Buffer.concat(chunks).toString();
try {
  const pdf = NodeCompiler.create().pdf(
    { mainFileContent },
    { pdfStandard: 'ua-1', creationTimestamp: Number(process.argv[2]) },
  );
  process.stdout.write(pdf);
} catch (error) {
  process.stderr.write(String(error));
  process.exitCode = 1;
}
