import Tables
import TestSupport

@testable import Training

/// The truth of a year, from a seed: 55 academies, one more that closes in winter, two joint classes.
struct Plot {
  /// The days on which forms are imported in autumn; the date is between the second and the third.
  static let waves = ["2026-09-28", "2026-10-14", "2026-10-26", "2026-11-09", "2026-11-20"]

  var dice: TruthDice
  let round: Round
  let closing: Organization
  var careers: [Career] = []
  /// The prefectures that send their forms in one file.
  var bundled: Set<String> = []
  /// Host and guest of each joint class, with its subject.
  var pairs: [(host: String, guest: String)] = []

  init(_ seed: Int, round: Round, closing: Organization) {
    dice = TruthDice(seed, year: round.deliveriesYear)
    self.round = round
    self.closing = closing
    let academies =
      shippedRegistry.organizations.filter { $0.kind == .academy && $0.validTo == nil } + [closing]
    careers = academies.map { career($0) }
    join()
    bundle(academies)
  }

  private mutating func career(_ academy: Organization) -> Career {
    let wave = dice.dice.roll(4)
    var before: [CurriculumEntry] = []
    if dice.dice.happens(oneIn: 6) {
      before = [
        dice.entry(academy.id, round.deliveriesYear, "初任総合教育", "外国人対応", .decided),
        dice.entry(academy.id, round.deliveriesYear, "リーダー養成科", "外国人対応", .considering),
      ]
    }
    let right = dice.saying(academy.id, round: round, beside: before)
    var manner = manner(right)
    switch manner {
    // 該当なし over lines that stand in the form already is no plain answer.
    case .none, .noneFirst: manner = before.isEmpty ? manner : .once
    default: break
    }
    return Career(
      academy: academy, right: right, manner: manner, first: wave,
      second: wave + 1 + dice.dice.roll(Self.waves.count - 1 - wave), before: before)
  }

  private mutating func manner(_ right: Saying) -> Career.Manner {
    switch dice.dice.roll(24) {
    case 0: return .silent(isAcknowledged: true)
    case 1, 2: return .silent(isAcknowledged: false)
    case 3: return .none(byTelephone: dice.dice.happens(oneIn: 3))
    case 4: return .noneFirst
    case 5, 6: return .sameTwice
    case 7, 8, 9:
      return Mistake.make(Mistake.silent, in: right, &dice).map { .twice(wrong: $0) } ?? .once
    case 10, 11:
      return Mistake.make(Mistake.seen, in: right, &dice).map { .returned(wrong: $0) } ?? .once
    case 12, 13:
      return Mistake.make(Mistake.allCases.filter { $0 != .extraLine }, in: right, &dice)
        .map { .telephone(wrong: $0) } ?? .once
    case 14: return backwards(right)
    case 15: return dice.dice.happens(oneIn: 3) ? .outOfScope : .once
    default: return .once
    }
  }

  /// A first form that says 組入れ決定 of what is only being thought about.
  private mutating func backwards(_ right: Saying) -> Career.Manner {
    guard let index = right.entries.firstIndex(where: { $0.status == .considering }) else {
      return .once
    }
    let entry = right.entries[index]
    var wrong = right
    wrong.entries[index] = dice.entry(
      entry.organization, entry.fiscalYear, entry.localCourse, entry.subject, .decided)
    return .backwards(wrong: wrong)
  }

  /// Two academies hold a class together, twice: both report it, and the host's counts.
  private mutating func join() {
    let kyoto = careers.indices.filter { careers[$0].academy.prefecture == "26" }
    var others = careers.indices.filter {
      careers[$0].academy.prefecture != "26" && careers[$0].academy.id != closing.id
    }
    others.shuffle(using: &dice.dice)
    for pair in [dice.dice.happens(oneIn: 2) ? kyoto : kyoto.reversed(), Array(others.prefix(2))] {
      let (host, guest) = (pair[0], pair[1])
      for place in [host, guest] {
        switch careers[place].manner {
        case .once, .sameTwice: break
        default: careers[place].manner = .once
        }
      }
      pairs.append((careers[host].academy.id, careers[guest].academy.id))
      join(host, guest)
    }
  }

  private mutating func join(_ host: Int, _ guest: Int) {
    let subject = "合同訓練での外国人対応"
    let isHeld = dice.dice.happens(oneIn: 2)
    var day: CalendarDay?
    for (own, other, isHost) in [(host, guest, true), (guest, host, false)] {
      let code = careers[own].academy.id
      let partner = careers[other].academy.id
      var saying = careers[own].right
      let course = saying.entries.first?.localCourse ?? "初任総合教育"
      var entry = dice.entry(code, round.deliveriesYear, course, subject, .decided)
      entry.jointWith = [partner]
      saying.put(entry)
      var delivery = dice.delivery(code, course, subject, 1, isHeld ? .delivered : .notDelivered)
      delivery.jointWith = [partner]
      if isHost { day = delivery.firstDay }
      delivery.firstDay = day
      delivery.lastDay = day
      delivery.lecturers = Counts(isHost ? ["association": 2] : [:])
      delivery.cost = isHost ? 30_000 : nil
      saying.put(delivery)
      careers[own].right = saying
    }
  }

  /// Prefectures whose academies answer together, once or not at all.
  private mutating func bundle(_ academies: [Organization]) {
    let prefectures = Set(academies.map(\.prefecture)).sorted()
    for prefecture in prefectures {
      let own = careers.indices.filter { careers[$0].academy.prefecture == prefecture }
      guard dice.dice.happens(oneIn: own.count > 1 ? 2 : 12) else { continue }
      bundled.insert(prefecture)
      let wave = dice.dice.roll(4)
      let second = wave + 1 + dice.dice.roll(Self.waves.count - 1 - wave)
      for place in own {
        (careers[place].first, careers[place].second) = (wave, second)
        switch careers[place].manner {
        case .silent, .twice, .sameTwice, .once: break
        default: careers[place].manner = .once
        }
      }
    }
  }
}
