// Reads ESC/POS files with npos and prints, per file, what it found as one line of JSON.
const fs = require("fs");
const npos = require("npos");

// npos 0.1.19 does not know GS ( k, whose length stands in its first two bytes like GS ( L.
const GS = npos.symbols.GS;
const rules = { ...npos.rules, [GS]: { ...npos.rules[GS], "(k": [0, "d16"] } };

for (const file of process.argv.slice(2)) {
  const job = fs.readFileSync(file);
  const ast = npos.parser(rules).analyze(job);
  if (ast.error) {
    console.log(JSON.stringify({ file, error: String(ast.error) }));
    continue;
  }
  const nodes = ast.tree.map((node) => ({
    name: node.ascii + (node.fn || ""),
    at: node.offset,
    // For a cut at the very end npos counts beyond the file.
    length: Math.min(node.length, job.length - node.offset),
    hex: job.subarray(node.offset, node.offset + node.length).toString("hex"),
  }));
  console.log(JSON.stringify({ file, size: job.length, nodes }));
}
