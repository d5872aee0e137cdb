// Prints what the parser gift-pegjs makes of the GIFT file that is named, as JSON.
const fs = require("fs");
const { parse } = require("gift-pegjs");

console.log(JSON.stringify(parse(fs.readFileSync(process.argv[2], "utf8"))));
