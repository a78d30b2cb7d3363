// B8's peer: the same receipt with @point-of-sale/receipt-printer-encoder; prints the median in ms.
import { createRequire } from "node:module";

const require = createRequire(`${process.argv[2]}/`);
const ReceiptPrinterEncoder = require("@point-of-sale/receipt-printer-encoder");

const names = ["Sourdough loaf", "Café crème 250 g", "Oat milk barista 1 L", "Rioja Crianza 75 cl"];
const items = Array.from({ length: 40 }, (_, n) => ({
  name: names[n % 4], count: 1 + (n % 2) * 2, price: 120 + 37 * (n % 40), letter: "AB"[n % 2],
}));
const total = items.reduce((sum, item) => sum + item.count * item.price, 0);
const euros = (minor) => `€${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, "0")}`;

function receipt() {
  const encoder = new ReceiptPrinterEncoder({ language: "esc-pos", columns: 42 });
  encoder.initialize().codepage("cp858").align("center").bold(true).size(2, 2);
  encoder.line("JUNIPER & CO.").size(1, 1).bold(false);
  encoder.line("Calle del Olmo 14, Valencia").line("VAT ES-B12345678").align("left");
  encoder.line("-".repeat(42));
  encoder.line("Sale R-0002-001042" + "20 Nov 2026 15:43".padStart(24));
  encoder.line("Till 2" + "Ana M.".padStart(36)).line("-".repeat(42));
  for (const item of items) {
    const amount = euros(item.count * item.price);
    encoder.line(`${item.name.padEnd(39 - amount.length)} ${amount} ${item.letter}`);
    if (item.count > 1) encoder.line(`  ${item.count} × ${euros(item.price)}`);
  }
  encoder.line("-".repeat(42)).bold(true).size(1, 2).line("TOTAL" + euros(total).padStart(37));
  encoder.size(1, 1).bold(false);
  encoder.line("Card" + euros(total - 5000).padStart(38)).line("Cash" + euros(6000).padStart(38));
  encoder.bold(true).line("Change" + euros(1000).padStart(36)).bold(false).line("-".repeat(42));
  encoder.line("A VAT 4%".padEnd(42)).line("B VAT 21%".padEnd(42)).align("center");
  encoder.line("Thank you for shopping with us");
  encoder.barcode("R-0002-001042", "code128", { height: 80, width: 2 });
  encoder.line("R-0002-001042").qrcode("https://juniper.example/r/0002-001042?t=45.99");
  encoder.align("left").cut("partial");
  return encoder.encode();
}

const spent = [];
for (let n = 0; n < 600; n++) {
  const started = process.hrtime.bigint();
  receipt();
  spent.push(Number(process.hrtime.bigint() - started) / 1e6);
}
const measured = spent.slice(100).sort((a, b) => a - b);
console.log(measured[measured.length / 2].toFixed(4));
