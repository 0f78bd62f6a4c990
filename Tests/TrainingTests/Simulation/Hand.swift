import Tables
import TestSupport

@testable import Training

/// How people type one and the same thing.
struct Hand {
  var dice: SeededDice

  mutating func year(_ year: FiscalYear) -> CellValue {
    let era = year.year - 2018
    return dice.pick([
      .text("令和\(era)年度"), .text("R\(era)"), .text(wide("令和\(era)年度")), .number(Double(year.year)),
      .text("\(year.year)年度"), .text("Ｒ\(era)年度"),
    ])
  }

  mutating func day(_ day: CalendarDay) -> CellValue {
    let era = day.year - 2018
    let short = "\(day.month)月\(day.day)日"
    return dice.pick([
      .day(day), .text("\(day)"), .text("R\(era).\(day.month).\(day.day)"),
      .text("令和\(era)年\(short)"), .text(wide("令和\(era)年\(short)")),
      .text("\(day.year)/\(day.month)/\(day.day)"), .text("\(day.year)年\(short)（火）"),
      .text(wide("R\(era).\(day.month).\(day.day)")),
    ])
  }

  mutating func hours(_ hours: Double) -> CellValue {
    let text = FormWords.number(hours)
    let minutes = Int((hours * 60).rounded())
    var ways: [CellValue] = [
      .number(hours), .text(text), .text(wide(text)), .text("\(text)時間"), .text(wide(text) + "時間"),
      .text("\(minutes)分"),
    ]
    if minutes > 60, minutes % 60 > 0 {
      ways.append(.text("\(minutes / 60)時間\(minutes % 60)分"))
      ways.append(.text("\(minutes / 60):\(minutes % 60)"))
    }
    return dice.pick(ways)
  }

  mutating func count(_ count: Int, _ unit: String) -> CellValue {
    dice.pick([
      .number(Double(count)), .text("\(count)"), .text(wide("\(count)")), .text("\(count)\(unit)"),
      .text(wide("\(count)") + unit),
    ])
  }

  mutating func yes() -> CellValue {
    dice.pick([
      .text("○"), .text("〇"), .text("◯"), .number(1), .text("１"), .text("✓"), .text("レ"),
      .text("ﾚ"),
      .text("はい"), .text(" ○ "), .boolean(true),
    ])
  }

  mutating func none() -> CellValue {
    .text(dice.pick(["該当なし", "－", "-", "ー", "該当無し", "―"]))
  }

  mutating func name(_ name: String) -> CellValue {
    var name = name
    if dice.happens(oneIn: 2) {
      for (full, half) in [("リーダー", "ﾘｰﾀﾞｰ"), ("ポンプ", "ﾎﾟﾝﾌﾟ"), ("センター", "ｾﾝﾀｰ")] {
        name = name.replacing(full, with: half)
      }
    }
    return .text(dice.pick([name, name, " \(name)", "\(name)　"]))
  }

  mutating func plan(_ status: PlanStatus) -> CellValue {
    status == .decided
      ? .text(dice.pick(["組入れ決定", "組入れ決定", "組み入れ決定", "組入決定"])) : .text(status.japanese)
  }

  mutating func delivery(_ status: DeliveryStatus) -> CellValue {
    status == .delivered ? .text(dice.pick(["実施済", "実施済み"])) : .text(status.japanese)
  }

  mutating func option(_ code: String, _ list: OptionList) -> CellValue {
    .text(shippedRegistry.words(code, in: list))
  }

  mutating func academies(_ codes: Choices) -> CellValue {
    let names = codes.codes.map { code in
      let name = shippedRegistry.organizations.first { $0.id == code }?.name ?? code
      return dice.pick([code, name])
    }
    return .text(names.joined(separator: dice.pick(["、", "，", "\n"])))
  }

  /// Full-width digits and letters.
  private func wide(_ text: String) -> String {
    var wide = ""
    for scalar in text.unicodeScalars {
      let isPlain = (0x21...0x7E).contains(scalar.value)
      wide.unicodeScalars.append(
        isPlain ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return wide
  }
}
