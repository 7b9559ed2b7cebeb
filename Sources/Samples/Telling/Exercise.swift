import Method

/// One year of figures as the stories are written: money in thousands, offsets from this year.
struct Exercise {
  let kind: FigureKind
  let offset: Int
  let revenue: Int
  /// In percent of revenue.
  var margin: Double?
  var serve: Int?
  var own: Int?
  var spend: Int?
  var otif: Double?
  var claims: Int?
  var mark: Double?
  var promoters: Int?
  var days: Int?
  var put: Int?
  var note = ""

  static func actual(
    _ offset: Int, _ revenue: Int, margin: Double, serve: Int, own: Int? = nil, spend: Int,
    otif: Double, claims: Int, mark: Double?, promoters: Int? = nil, days: Int, put: Int? = nil,
    _ note: String = ""
  ) -> Exercise {
    Exercise(
      kind: .actual, offset: offset, revenue: revenue, margin: margin, serve: serve, own: own,
      spend: spend, otif: otif, claims: claims, mark: mark, promoters: promoters, days: days,
      put: put, note: note)
  }

  /// A year without an order: what it cost to try stands there all the same.
  static func courting(
    _ offset: Int, spend: Int, days: Int, serve: Int? = nil, _ note: String = ""
  ) -> Exercise {
    Exercise(
      kind: .actual, offset: offset, revenue: 0, serve: serve, spend: spend, days: days, note: note)
  }

  static func budget(
    _ revenue: Int, margin: Double, serve: Int, days: Int? = nil, put: Int? = nil,
    _ note: String = ""
  ) -> Exercise {
    Exercise(
      kind: .budget, offset: 0, revenue: revenue, margin: margin, serve: serve, days: days,
      put: put, note: note)
  }

  static func forecast(
    _ revenue: Int, margin: Double, serve: Int, _ note: String = ""
  ) -> Exercise {
    Exercise(
      kind: .forecast, offset: 0, revenue: revenue, margin: margin, serve: serve, note: note)
  }

  /// The record: what happened has its margin in money, what is promised or expected its rate.
  func record(of slug: String, _ told: Telling) -> AccountYear {
    var year = AccountYear(
      id: FreshID.make(random: fixedBits("\(slug) \(kind.rawValue) \(offset)")))
    year.year = told.calendarYear(offset)
    year.kind = kind
    year.revenue = thousands(revenue)
    switch kind {
    case .actual: year.margin = margin.flatMap(percent).flatMap { year.revenue?.share($0) }
    case .yearToDate, .budget, .forecast: year.marginPercent = margin.flatMap(percent)
    }
    year.costToServe = serve.flatMap(thousands)
    year.overhead = own.flatMap(thousands)
    year.addressableSpend = spend.flatMap(thousands)
    year.onTimeInFull = otif.flatMap(percent)
    year.claims = claims
    year.satisfaction = mark.flatMap { try? Score(tenths: Int(($0 * 10).rounded()), in: 0...10) }
    year.netPromoterScore = promoters.flatMap { try? Score(tenths: $0 * 10, in: -100...100) }
    year.daysInvested = days
    year.investment = put.flatMap(thousands)
    year.note = note
    return year
  }
}
