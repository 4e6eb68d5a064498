using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace RsdAnalytics.Tests.Warehouse.SqlServer;

/// <summary>
/// Judges T-SQL without a server: with SQL Server's own grammar, and for what the grammar lets through and the server refuses.
/// </summary>
internal static class Tsql
{
    /// <summary>What is wrong with a batch; none when a server can take it.</summary>
    public static IReadOnlyList<string> Fouten(string tekst)
    {
        var parser = new TSql150Parser(initialQuotedIdentifiers: true);
        using var lezer = new StringReader(tekst);
        var boom = parser.Parse(lezer, out var fouten);
        if (fouten.Count > 0)
        {
            return [.. fouten.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Line}:{f.Column} {f.Message}"))];
        }

        var regels = new Serverregels();
        boom.Accept(regels);
        return regels.Fouten;
    }

    /// <summary>A server must be able to take the batch.</summary>
    public static void Goed(string tekst)
    {
        var fouten = Fouten(tekst);
        Assert.True(fouten.Count == 0, $"{string.Join('\n', fouten)}\n\n{tekst}");
    }

    // Rules of the server that the grammar does not hold, by the number of its error.
    private sealed class Serverregels : TSqlFragmentVisitor
    {
        private static readonly string[] Verboden = ["MERGE", "IDENTITY"];

        public List<string> Fouten { get; } = [];

        // 130: an aggregate over a subquery or over another aggregate.
        public override void Visit(FunctionCall node)
        {
            if (IsAggregaat(node) && node.Parameters.Any(BevatQueryOfAggregaat))
            {
                Meld(node, "130: an aggregate over a subquery or an aggregate");
            }

            // 195: functions of SQLite that SQL Server does not have.
            if (node.FunctionName.Value.ToUpperInvariant() is "IFNULL" or "SUBSTR" or "LENGTH" or "PRINTF" or "STRFTIME" or "JULIANDAY" or "GROUP_CONCAT" or "TOTAL"
                or "DATE" or "TRUNC" or "GREATEST" or "LEAST" or "RANDOM" or "INSTR")
            {
                Meld(node, $"195: {node.FunctionName.Value} is no function of SQL Server");
            }

            if (node.FunctionName.Value.ToUpperInvariant() is "MIN" or "MAX" && node.Parameters.Count != 1)
            {
                Meld(node, "174: min and max take one argument");
            }
        }

        // 1033: order by without top in anything but the outermost select.
        public override void Visit(QueryDerivedTable node) => KeurVolgorde(node.QueryExpression);

        public override void Visit(CommonTableExpression node) => KeurVolgorde(node.QueryExpression);

        public override void Visit(ScalarSubquery node) => KeurVolgorde(node.QueryExpression);

        // 156 and 319 of nested WITH are of the grammar. 8155: a column of a CTE or derived table without a name; 8156: a name twice.
        public override void Visit(QuerySpecification node)
        {
            var namen = node.SelectElements.OfType<SelectScalarExpression>().Select(Naam).Where(n => n is not null).ToList();
            foreach (var dubbel in namen.GroupBy(n => n, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            {
                Meld(node, $"8156: column {dubbel.Key} twice");
            }

            // 164: a constant to group by. 8120: a column that is neither grouped nor aggregated.
            if (node.GroupByClause is { } groep)
            {
                var uitdrukkingen = groep.GroupingSpecifications.OfType<ExpressionGroupingSpecification>().Select(g => g.Expression).ToList();
                foreach (var constante in uitdrukkingen.Where(u => u is Literal or VariableReference))
                {
                    Meld(constante, "164: grouped by a constant");
                }

                var gegroepeerd = uitdrukkingen.Select(Tekst).ToHashSet(StringComparer.OrdinalIgnoreCase);
                foreach (var element in node.SelectElements.OfType<SelectScalarExpression>())
                {
                    KeurGroep(element.Expression, gegroepeerd);
                }
            }
        }

        // 145: order by something that select distinct does not give.
        public override void Visit(SelectStatement node)
        {
            if (node.QueryExpression is QuerySpecification { UniqueRowFilter: UniqueRowFilter.Distinct, OrderByClause: { } volgorde } query)
            {
                var elementen = query.SelectElements.OfType<SelectScalarExpression>().ToList();
                var gegeven = elementen.Select(e => Tekst(e.Expression)).Concat(elementen.Select(e => Naam(e) ?? "")).ToHashSet(StringComparer.OrdinalIgnoreCase);
                foreach (var element in volgorde.OrderByElements.Where(o => !gegeven.Contains(Tekst(o.Expression))))
                {
                    Meld(element, "145: ordered by what distinct does not give");
                }
            }
        }

        // 306: nvarchar(max) is fine, text is not; 11555 and the like: outside the common core.
        public override void Visit(MergeStatement node) => Meld(node, $"outside the common core: {Verboden[0]}");

        public override void Visit(IdentityOptions node) => Meld(node, $"outside the common core: {Verboden[1]}");

        public override void Visit(TopRowFilter node) => Meld(node, "outside the common core: TOP");

        private void KeurVolgorde(QueryExpression query)
        {
            if (query.OrderByClause is not null && query is not QuerySpecification { TopRowFilter: not null } && query.OffsetClause is null)
            {
                Meld(query, "1033: order by inside");
            }
        }

        private void KeurGroep(ScalarExpression? deel, HashSet<string> gegroepeerd)
        {
            if (deel is null || gegroepeerd.Contains(Tekst(deel)) || deel is FunctionCall aanroep && IsAggregaat(aanroep))
            {
                return;
            }

            if (deel is ColumnReferenceExpression { ColumnType: ColumnType.Regular })
            {
                Meld(deel, $"8120: {Tekst(deel)} is neither grouped nor aggregated");
                return;
            }

            foreach (var kind in Kinderen(deel))
            {
                KeurGroep(kind, gegroepeerd);
            }
        }

        private static IEnumerable<ScalarExpression> Kinderen(ScalarExpression deel) => deel switch
        {
            BinaryExpression b => [b.FirstExpression, b.SecondExpression],
            ParenthesisExpression p => [p.Expression],
            CoalesceExpression c => c.Expressions,
            CastCall c => [c.Parameter],
            FunctionCall f => f.Parameters,
            SearchedCaseExpression c => [.. c.WhenClauses.Select(w => w.ThenExpression), .. c.ElseExpression is null ? [] : new[] { c.ElseExpression }],
            _ => [],
        };

        private static bool IsAggregaat(FunctionCall aanroep) =>
            aanroep.OverClause is null && aanroep.FunctionName.Value.ToUpperInvariant() is "SUM" or "COUNT" or "MIN" or "MAX" or "AVG" or "COUNT_BIG";

        private static bool BevatQueryOfAggregaat(ScalarExpression uitdrukking)
        {
            var zoeker = new Zoeker();
            uitdrukking.Accept(zoeker);
            return zoeker.Gevonden;
        }

        private static string? Naam(SelectScalarExpression element) =>
            element.ColumnName?.Value ?? (element.Expression as ColumnReferenceExpression)?.MultiPartIdentifier?.Identifiers[^1].Value;

        private static string Tekst(TSqlFragment deel) =>
            string.Concat(Enumerable.Range(deel.FirstTokenIndex, deel.LastTokenIndex - deel.FirstTokenIndex + 1)
                .Select(i => deel.ScriptTokenStream[i])
                .Where(t => t.TokenType is not (TSqlTokenType.WhiteSpace or TSqlTokenType.SingleLineComment))
                .Select(t => t.Text));

        private void Meld(TSqlFragment plek, string fout) => Fouten.Add(string.Create(CultureInfo.InvariantCulture, $"{plek.StartLine}:{plek.StartColumn} {fout}"));

        private sealed class Zoeker : TSqlFragmentVisitor
        {
            public bool Gevonden { get; private set; }

            public override void Visit(QuerySpecification node) => Gevonden = true;

            public override void Visit(FunctionCall node) => Gevonden |= IsAggregaat(node);
        }
    }
}
