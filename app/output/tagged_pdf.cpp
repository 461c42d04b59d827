// SPDX-License-Identifier: EUPL-1.2
#include "output/tagged_pdf.h"

#include <QLocale>
#include <algorithm>
#include <functional>
#include <map>
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <set>
#include <stdexcept>
#include <utility>
#include <vector>

namespace ancora::output {

namespace {

using Object = QPDFObjectHandle;
using Token = QPDFTokenizer::Token;

/// PDF knows no deeper heading.
constexpr std::ptrdiff_t deepest_heading = 6;

bool is_one_of(const std::string &word, std::initializer_list<const char *> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// One go at the text, between BT and ET.
struct Run {
    bool begins_paragraph = false;
    std::string font;
    double size = 0;
    double x = 0;
    double y = 0; ///< of its line
    int letters = 0;
};

/// Puts the marks into the drawing of one page.
class Marker : public Object::TokenFilter
{
public:
    /// The run with the number n has the mark n.
    [[nodiscard]] const std::vector<Run> &runs() const { return m_runs; }

    void handleToken(const Token &token) override
    {
        if (token.getType() == QPDFTokenizer::tt_bad)
            throw std::runtime_error("not a page");
        m_pending += token.getRawValue();
        if (token.getType() == QPDFTokenizer::tt_word) {
            handle_operator(token.getValue());
            m_operands.clear();
        } else if (token.getType() != QPDFTokenizer::tt_space) {
            m_operands.push_back(token.getValue());
        }
    }
    void handleEOF() override { release(); }

private:
    void handle_operator(const std::string &name)
    {
        if (name == "q")
            m_outer_bodies.push_back(m_in_body);
        else if (name == "Q")
            leave_state();
        else if (name == "W" || name == "W*")
            m_in_body = true; // PagedDocument paints the body into a clip, and the running head and foot outside of it
        else if (name == "SCN")
            m_begins_paragraph = true; // Qt takes up the pen for each paragraph, not for each of its lines
        else if (name == "BT")
            begin_text();
        else if (name == "ET")
            end_text();
        else if (m_in_text && m_in_body)
            read_text(name);
        if (m_in_text || name == "ET")
            return;
        if (is_one_of(name, {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do"}))
            release_as_artifact();
        else if (!is_one_of(name, {"m", "l", "c", "v", "y", "h", "re", "W", "W*"})) // within a path there may be no mark
            release();
    }
    void leave_state()
    {
        if (m_outer_bodies.empty())
            throw std::runtime_error("unbalanced state");
        m_in_body = m_outer_bodies.back();
        m_outer_bodies.pop_back();
    }
    void begin_text()
    {
        m_in_text = true;
        if (!m_in_body)
            return;
        write(" /P <</MCID " + std::to_string(m_runs.size()) + ">> BDC ");
        m_runs.emplace_back();
        m_runs.back().begins_paragraph = std::exchange(m_begins_paragraph, false);
    }
    void end_text()
    {
        if (m_in_body) {
            release();
            write(" EMC ");
        } else {
            release_as_artifact();
        }
        m_in_text = false;
    }
    void read_text(const std::string &name)
    {
        Run &run = m_runs.back();
        if (name == "Tf" && m_operands.size() == 2) {
            run.font = m_operands[0];
            run.size = std::stod(m_operands[1]);
        } else if (name == "Td" && m_operands.size() == 2 && run.letters == 0) {
            run.x = std::stod(m_operands[0]);
            run.y = std::stod(m_operands[1]);
        } else if (name == "Tj") {
            ++run.letters;
        }
    }
    void release()
    {
        write(m_pending);
        m_pending.clear();
    }
    void release_as_artifact()
    {
        write(" /Artifact BMC ");
        release();
        write(" EMC ");
    }

    std::vector<Run> m_runs;
    std::string m_pending; ///< read, and not yet known to be what
    std::vector<std::string> m_operands;
    std::vector<bool> m_outer_bodies;
    bool m_in_body = false;
    bool m_in_text = false;
    bool m_begins_paragraph = true;
};

struct Paragraph {
    bool bold = false;
    double size = 0;
    double y = 0;
    std::vector<int> marks;
};

struct Page {
    Object page;
    std::vector<Paragraph> paragraphs;
};

bool is_bold(Object page, const std::string &font)
{
    Object base = page.getKey("/Resources").getKey("/Font").getKey(font).getKey("/BaseFont");
    return base.isName() && base.getName().find("Bold") != std::string::npos;
}

/// Qt writes a line from the left to the right, also where it is read the other way: the words after a number come before it.
void read_from_the_right(std::vector<int> &marks, const std::vector<Run> &runs)
{
    const auto run = [&runs](int mark) -> const Run & { return runs[std::size_t(mark)]; };
    for (auto line = marks.begin(); line != marks.end();) {
        const auto next = std::find_if(line, marks.end(), [&](int mark) { return run(mark).y != run(*line).y; });
        std::stable_sort(line, next, [&](int one, int other) { return run(one).x > run(other).x; });
        line = next;
    }
}

std::vector<Paragraph> paragraphs_of(const std::vector<Run> &runs, Object page)
{
    std::vector<Paragraph> paragraphs;
    for (std::size_t mark = 0; mark < runs.size(); ++mark) {
        const Run &run = runs[mark];
        // What stands side by side is a row of a table, and is read together.
        if (paragraphs.empty() || (run.begins_paragraph && run.y != paragraphs.back().y))
            paragraphs.push_back({is_bold(page, run.font), run.size, run.y, {}});
        paragraphs.back().marks.push_back(int(mark));
    }
    return paragraphs;
}

/// Counts the letters of each size.
using Sizes = std::map<double, int>;

Page marked(QPDF &pdf, QPDFPageObjectHelper page, Qt::LayoutDirection direction, Sizes &sizes)
{
    Marker marker;
    Pl_Buffer drawing("drawing");
    page.filterContents(&marker, &drawing);
    Object object = page.getObjectHandle();
    object.replaceKey("/Contents", Object::newStream(&pdf, drawing.getBufferSharedPointer()));
    for (const Run &run : marker.runs())
        sizes[run.size] += run.letters;
    Page read{object, paragraphs_of(marker.runs(), object)};
    for (Paragraph &paragraph : read.paragraphs)
        if (direction == Qt::RightToLeft)
            read_from_the_right(paragraph.marks, marker.runs());
    return read;
}

/// Tells headings by what makes them one for the eye: bold, and larger than the text. The largest is the first level.
class Headings
{
public:
    Headings(const std::vector<Page> &pages, const Sizes &sizes)
    {
        const auto most = std::max_element(sizes.begin(), sizes.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        m_text_size = most == sizes.end() ? 0 : most->first;
        for (const Page &page : pages)
            for (const Paragraph &paragraph : page.paragraphs)
                if (is_heading(paragraph))
                    m_sizes.insert(paragraph.size);
    }
    [[nodiscard]] std::string kind_of(const Paragraph &paragraph) const
    {
        if (!is_heading(paragraph))
            return "/P";
        const auto level = std::distance(m_sizes.begin(), m_sizes.find(paragraph.size)) + 1;
        return "/H" + std::to_string(std::min(level, deepest_heading));
    }

private:
    [[nodiscard]] bool is_heading(const Paragraph &paragraph) const { return paragraph.bold && paragraph.size > m_text_size; }

    double m_text_size = 0;
    std::set<double, std::greater<>> m_sizes;
};

/// What stands on the pages, as a tree, and the way back from a mark to its place in the tree.
void add_structure(QPDF &pdf, std::vector<Page> &pages, const Headings &headings)
{
    Object root = pdf.makeIndirectObject(Object::parse("<< /Type /StructTreeRoot >>"));
    Object document = pdf.makeIndirectObject(Object::parse("<< /S /Document >>"));
    Object all = Object::newArray(), way_back = Object::newArray();
    for (std::size_t number = 0; number < pages.size(); ++number) {
        Object of_marks = Object::newArray();
        for (const Paragraph &paragraph : pages[number].paragraphs) {
            Object element = pdf.makeIndirectObject(Object::newDictionary());
            element.replaceKey("/S", Object::newName(headings.kind_of(paragraph)));
            element.replaceKey("/P", document);
            element.replaceKey("/Pg", pages[number].page);
            Object marks = Object::newArray();
            for (const int mark : paragraph.marks) {
                marks.appendItem(Object::newInteger(mark));
                of_marks.appendItem(element);
            }
            element.replaceKey("/K", marks);
            all.appendItem(element);
        }
        pages[number].page.replaceKey("/StructParents", Object::newInteger(static_cast<long long>(number)));
        way_back.appendItem(Object::newInteger(static_cast<long long>(number)));
        way_back.appendItem(pdf.makeIndirectObject(of_marks));
    }
    document.replaceKey("/P", root);
    document.replaceKey("/K", all);
    root.replaceKey("/K", document);
    root.replaceKey("/ParentTree", Object::newDictionary({{"/Nums", way_back}}));
    pdf.getRoot().replaceKey("/StructTreeRoot", root);
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // which PDF/A-1 forbids
    writer.setNewlineBeforeEndstream(true);     // which it asks for
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

std::optional<QByteArray> tagged_pdf(const QByteArray &bytes, const QByteArray &language)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("", bytes.constData(), std::size_t(bytes.size()));
        const Qt::LayoutDirection direction = QLocale(QString::fromUtf8(language)).textDirection();
        Sizes sizes;
        std::vector<Page> pages;
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
            pages.push_back(marked(pdf, page, direction, sizes));
        add_structure(pdf, pages, Headings(pages, sizes));
        Object root = pdf.getRoot();
        root.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
        root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
        root.replaceKey("/Lang", Object::newUnicodeString(language.toStdString()));
        if (pdf.anyWarnings())
            return std::nullopt;
        return written(pdf);
    } catch (const std::exception &) { // the library's, and ours in the middle of its reading
        return std::nullopt;
    }
}

} // namespace ancora::output
