/**
 * The layout of a paper for Typst. Everything that is printed comes in as data (`sys.inputs.paper`), never as source,
 * so that no text of a paper can be taken for a command.
 */
export const pdfTemplate = `
#let paper = json(bytes(sys.inputs.paper))
#let set-page = paper.page
#set page(
  width: set-page.width * 1mm,
  height: set-page.height * 1mm,
  margin: (
    top: set-page.top * 1mm,
    bottom: set-page.bottom * 1mm,
    left: set-page.left * 1mm,
    right: set-page.right * 1mm,
  ),
  header-ascent: 25%,
  header: context {
    if counter(page).get().first() > 1 {
      align(center, text(size: paper.letters.pageNumber.size * 1pt, counter(page).display("1")))
    }
  },
)
#set text(font: "Tinos", lang: "vi", size: paper.letters.body.size * 1pt, hyphenate: false, overhang: false)
#set document(title: paper.head.plainTitle)

#let letters(element, body) = {
  let rule = paper.letters.at(element)
  text(
    size: rule.size * 1pt,
    weight: if rule.bold { "bold" } else { "regular" },
    style: if rule.italic { "italic" } else { "normal" },
    if rule.upperCase { upper(body) } else { body },
  )
}

#let ruled(element, body, share) = context {
  let shown = letters(element, body)
  layout(area => {
    let length = measure(width: area.width, shown).width
    stack(spacing: 5pt, align(center, shown), align(center, line(length: length * share, stroke: 0.6pt)))
  })
}

#let single = 0.5em
#set par(leading: single, spacing: single)

#let side(..lines) = stack(spacing: 7pt, ..lines.pos())

#grid(
  columns: (paper.leftShare * 100% - paper.gutter * 1pt, 1fr),
  column-gutter: paper.gutter * 1pt,
  row-gutter: 12pt,
  side(
    ..if paper.head.superior != none { (align(center, letters("superior", paper.head.superior)),) },
    ruled("issuer", paper.head.issuer, paper.ruleShare),
  ),
  side(
    align(center, letters("country", paper.country)),
    ruled("motto", paper.motto, 1),
  ),
  align(center, side(
    letters("number", paper.head.numberLine),
    ..if paper.head.type == none { (letters("letterTitle", "V/v " + paper.head.plainTitle),) },
  )),
  align(center, letters("placeAndDay", paper.head.dayLine)),
)

#if paper.head.type != none {
  v(14pt)
  align(center, letters("type", paper.head.type))
  for (index, row) in paper.head.title.enumerate() {
    if index == paper.head.title.len() - 1 {
      ruled("title", row, paper.ruleShare)
    } else {
      align(center, letters("title", row))
    }
  }
}

#if paper.addressees.len() == 1 {
  v(14pt)
  align(center, letters("addressee", "Kính gửi: " + paper.addressees.first() + "."))
} else if paper.addressees.len() > 1 {
  v(14pt)
  pad(left: 30mm, letters("addressee", "Kính gửi:"))
  for (index, name) in paper.addressees.enumerate() {
    let sign = if index == paper.addressees.len() - 1 { "." } else { ";" }
    pad(left: 47mm, par(hanging-indent: 3mm, letters("addressee", "- " + name + sign)))
  }
}

#v(8pt)
#let body-par(element, body, sticky: false) = {
  let gap = paper.spaceBetween * 1pt + paper.leading * 1em
  block(above: gap, below: gap, sticky: sticky, {
    set par(
      justify: true,
      first-line-indent: (amount: paper.firstLine * 1mm, all: true),
      leading: paper.leading * 1em,
    )
    letters(element, body)
    parbreak()
  })
}

#for (index, basis) in paper.bases.enumerate() {
  body-par("basis", basis + if index == paper.bases.len() - 1 { "." } else { ";" })
}

#let table-of(block-data) = block(above: 10pt, below: 4pt, {
  // Letters reach below their line: without this they would stand on the rule.
  set text(bottom-edge: "descender")
  set par(leading: 0.3em)
  table(
  columns: block-data.columns.map(column => column.share * 1fr),
  stroke: 0.6pt,
  inset: (x: 4pt, top: 4pt, bottom: 3pt),
  align: (x, y) => if y == 0 or block-data.columns.at(x).centred { center + top } else { left + top },
  table.header(..block-data.columns.map(column => text(size: 13pt, weight: "bold", column.title))),
  ..block-data.rows.map(cells => if cells.len() == 1 and block-data.columns.len() > 1 {
    (table.cell(colspan: block-data.columns.len(), align: left + top, text(size: 13pt, weight: "bold", cells.first())),)
  } else {
    block-data.columns.enumerate().map(((at, column)) => text(size: 13pt, cells.at(at, default: "")))
  }).flatten(),
)})

#let annex-head(head) = {
  pagebreak(weak: true)
  align(center, side(
    ..if head.word != none { (letters("annexWord", head.word),) },
    ..head.title.map(row => letters("annexTitle", row)),
    ..if head.reference != none { (letters("annexReference", head.reference),) },
  ))
}

#let print(piece) = {
  if piece.kind == "annex" {
    annex-head(piece)
  } else if piece.kind == "part" {
    body-par("partHeading", piece.label + " " + piece.title, sticky: true)
  } else if piece.kind == "clause" {
    body-par("clauseHeading", piece.label + " " + piece.title, sticky: true)
  } else if piece.kind == "paragraph" {
    body-par("body", if piece.label != none { piece.label + " " + piece.text } else { piece.text })
  } else if piece.kind == "item" {
    body-par("body", piece.label + " " + piece.text)
    for row in piece.rows { body-par("body", row) }
  } else {
    table-of(piece)
  }
}

#for piece in paper.body { print(piece) }

#let signed(signature) = align(center, side(
  ..signature.authority.map(row => letters("authority", row)),
  letters("authority", signature.position),
  v(62pt),
  ..if signature.name != none { (letters("signer", signature.name),) },
))

#v(14pt)
#block(breakable: false, grid(
  columns: (48%, 1fr),
  row-gutter: 18pt,
  ..paper.at("cosigners", default: ()).map(signed),
  side(
    letters("recipientsWord", "Nơi nhận:"),
    ..paper.recipients.enumerate().map(((index, row)) => letters(
      "recipients",
      "- " + row + if index == paper.recipients.len() - 1 { "." } else { ";" },
    )),
  ),
  signed(paper.signature),
))

#for piece in paper.annexes { print(piece) }
`
