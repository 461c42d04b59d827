// SPDX-License-Identifier: EUPL-1.2
#include "documents/cleaning.h"

#include <QFile>
#include <algorithm>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace ancora::documents {

namespace {

using Object = QPDFObjectHandle;

constexpr int deepest = 100;

bool is_name(Object object, std::initializer_list<const char *> names)
{
    return object.isName() && std::any_of(names.begin(), names.end(), [&](const char *name) { return object.getName() == name; });
}

/// What somebody wrote onto a page; their own fields, which may be called the same, stay.
bool is_comment(Object dictionary)
{
    return dictionary.hasKey("/Rect")
           && is_name(dictionary.getKey("/Subtype"),
                      {"/Text", "/FreeText", "/Line", "/Square", "/Circle", "/Polygon", "/PolyLine", "/Highlight", "/Underline",
                       "/Squiggly", "/StrikeOut", "/Stamp", "/Caret", "/Ink", "/Popup", "/FileAttachment"});
}

/// What all objects of a document are looked through for.
class Cleaner
{
public:
    [[nodiscard]] bool is_signed() const { return m_signed; }
    [[nodiscard]] bool is_active() const { return m_active; }

    void look_at(Object object)
    {
        visit(object, [this](Object &dictionary) {
            m_signed = m_signed || dictionary.hasKey("/ByteRange");
            m_active = m_active || dictionary.hasKey("/JS") || dictionary.hasKey("/EmbeddedFiles")
                       || is_name(dictionary.getKey("/S"), {"/JavaScript", "/Launch", "/ImportData", "/SubmitForm"});
        });
    }
    static void clean(Object object)
    {
        visit(object, [](Object &dictionary) {
            for (const char *key : {"/Metadata", "/PieceInfo", "/LastModified"})
                dictionary.removeKey(key);
            if (is_comment(dictionary))
                for (const char *key : {"/T", "/CreationDate", "/M", "/NM"})
                    dictionary.removeKey(key);
        });
        if (object.isStream())
            clean_picture(object);
    }

private:
    /// The dictionaries of one object; those of others it names come by themselves.
    template <class Work> static void visit(Object object, const Work &work, int depth = 0)
    {
        if (depth > deepest)
            return;
        Object dictionary = object.isStream() ? object.getDict() : object;
        const auto go_into = [&](Object inner) {
            if (!inner.isIndirect())
                visit(inner, work, depth + 1);
        };
        if (dictionary.isDictionary()) {
            work(dictionary);
            for (const std::string &key : dictionary.getKeys())
                go_into(dictionary.getKey(key));
        } else if (object.isArray()) {
            for (int i = 0; i < object.getArrayNItems(); ++i)
                go_into(object.getArrayItem(i));
        }
    }
    static void clean_picture(Object stream)
    {
        Object filter = stream.getDict().getKey("/Filter");
        if (filter.isArray() && filter.getArrayNItems() == 1)
            filter = filter.getArrayItem(0);
        if (!is_name(filter, {"/DCTDecode"}))
            return;
        const auto raw = stream.getRawStreamData();
        const auto jpeg = QByteArray::fromRawData(reinterpret_cast<const char *>(raw->getBuffer()), qsizetype(raw->getSize()));
        if (const auto clean = cleaned_jpeg(jpeg, Upright::Dropped))
            stream.replaceStreamData(clean->toStdString(), stream.getDict().getKey("/Filter"), stream.getDict().getKey("/DecodeParms"));
    }

    bool m_signed = false;
    bool m_active = false;
};

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setPreserveEncryption(false);
    // What is packed stays packed as it is: fifty megabytes of pictures are copied, not worked through.
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setCompressStreams(false);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

CleanedPdf cleaned_pdf(const QString &path)
{
    using Outcome = CleanedPdf::Outcome;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(path).constData());
        Cleaner cleaner;
        for (const Object &object : pdf.getAllObjects())
            cleaner.look_at(object);
        if (cleaner.is_signed())
            return {Outcome::Signed, {}, cleaner.is_active()};
        for (const Object &object : pdf.getAllObjects())
            Cleaner::clean(object);
        pdf.getTrailer().removeKey("/Info");
        pdf.getTrailer().removeKey("/ID");
        return {Outcome::Cleaned, written(pdf), cleaner.is_active()};
    } catch (const QPDFExc &fault) {
        return {fault.getErrorCode() == qpdf_e_password ? Outcome::Locked : Outcome::Damaged, {}, false};
    } catch (const std::exception &) { // of the library's own checks on hostile files
        return {Outcome::Damaged, {}, false};
    }
}

} // namespace ancora::documents
