// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/code.h"
#include "values/language.h"
#include "values/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <algorithm>
#include <array>
#include <vector>

/// Strict reading of the rule files in `resources`: what does not fit the form is refused with its place.
namespace ancora {

/// Thrown by `Place`; never leaves `read_json`.
struct Fault {
    QString place;
};

/// A value of the file together with the way to it. Throws Fault where it is not what is asked for.
class Place
{
public:
    Place(QJsonValue value, QString path) : m_value(std::move(value)), m_path(std::move(path)) {}

    [[noreturn]] void refuse() const { throw Fault{m_path}; }
    void require(bool condition) const
    {
        if (!condition)
            refuse();
    }
    [[nodiscard]] bool has(const char *key) const { return m_value.toObject().contains(QLatin1String(key)); }
    [[nodiscard]] bool is_text() const { return m_value.isString(); }
    [[nodiscard]] Place at(const QString &key) const
    {
        return {m_value.toObject().value(key), m_path.isEmpty() ? key : QString(m_path % u'.' % key)};
    }
    [[nodiscard]] Place at(const char *key) const { return at(QString::fromLatin1(key)); }
    [[nodiscard]] QStringList keys() const
    {
        require(m_value.isObject());
        return m_value.toObject().keys();
    }
    void allow(std::initializer_list<const char *> names) const
    {
        for (const QString &key : keys()) {
            const auto is_key = [&key](const char *name) { return key == QLatin1String(name); };
            if (std::none_of(names.begin(), names.end(), is_key))
                at(key).refuse();
        }
    }
    [[nodiscard]] std::vector<Place> items() const
    {
        require(m_value.isArray());
        std::vector<Place> result;
        for (const QJsonValue &item : m_value.toArray())
            result.emplace_back(item, m_path % u'[' % QString::number(result.size()) % u']');
        return result;
    }
    [[nodiscard]] QString text() const
    {
        require(m_value.isString() && !m_value.toString().isEmpty());
        return m_value.toString();
    }
    [[nodiscard]] Code code() const
    {
        const auto code = Code::parse(text());
        require(code.has_value());
        return *code;
    }
    [[nodiscard]] QDate date() const
    {
        const QDate date = QDate::fromString(text(), QStringLiteral("yyyy-MM-dd"));
        require(date.isValid());
        return date;
    }
    [[nodiscard]] int number() const
    {
        require(m_value.isDouble() && m_value.toDouble() == m_value.toInt());
        return m_value.toInt();
    }
    [[nodiscard]] bool flag() const
    {
        require(m_value.isBool());
        return m_value.toBool();
    }
    [[nodiscard]] Labels labels() const
    {
        allow({"nl", "fr", "de", "en"});
        Labels result;
        for (const Language language : all_languages)
            result.set(language, at(language_code(language)).text());
        return result;
    }
    /// The position of the text in a list of words.
    template <std::size_t n> [[nodiscard]] std::size_t word(const std::array<const char *, n> &words) const
    {
        for (std::size_t i = 0; i < n; ++i) {
            if (text() == QLatin1String(words[i]))
                return i;
        }
        refuse();
    }

private:
    QJsonValue m_value;
    QString m_path;
};

/// The bytes of a file in the resources or on disk; Damaged with `text` and the path where it is not there.
[[nodiscard]] Result<QByteArray> read_rule_file(const QString &path, const QString &text);
[[nodiscard]] Result<QJsonObject> parse_rule_file(const QByteArray &json, const QString &text);

/// What `read` makes of a whole document. Damaged where it is not JSON or `read` refuses: `text` says to the user what is
/// damaged, the error's detail names the place, as "tables[2].blocks[0].rows[1]".
template <class Read>
auto read_json(const QByteArray &json, const QString &text, Read read) -> Result<decltype(read(std::declval<Place>()))>
{
    ANCORA_TAKE(const QJsonObject object, parse_rule_file(json, text));
    try {
        return read(Place(object, {}));
    } catch (const Fault &fault) {
        return fail(Error::Kind::Damaged, text, fault.place);
    }
}

} // namespace ancora
