// Whether Bundles are FHIR R4 to somebody else: npm's `fhir`, with the definitions of R4.
//
// usage: node validate_fhir.cjs PACKAGE.json FILE...
//
// The package is one that has `fhir`. Prints a JSON list of what is wrong: pairs of a file and
// why. That it does not know our codes, or has no list of LOINC's, is no error to it.

const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");

const [from, ...files] = process.argv.slice(2);
const { Fhir } = createRequire(from)("fhir/fhir");

const validator = new Fhir();
const wrong = [];
for (const file of files) {
  const bundle = JSON.parse(readFileSync(file, "utf-8"));
  const { messages } = validator.validate(bundle, { errorOnUnexpected: true });
  for (const { severity, location, message } of messages) {
    if (severity === "error" || severity === "fatal") {
      wrong.push([file, `${location}: ${message}`]);
    }
  }
}
process.stdout.write(JSON.stringify(wrong));
